import { AskView } from './ask-view';
import { FixChoiceView } from './fix-choice-view';
import { FixView } from './fix-view';
import { FixedView } from './fixed-view';
import { HandedOverView, ProposeHandOverView } from './hand-over-view';
import { LookView } from './look-view';
import type { StepProps } from './step-props';
import { VerifyView } from './verify-view';
import { WaitingView } from './waiting-view';

/** The page of the step that the visit has come to. */
export function StepView(props: StepProps) {
  const { step } = props.decision;
  switch (step.kind) {
    case 'ask':
      return <AskView step={step} {...props} />;
    case 'look':
      return <LookView step={step} {...props} />;
    case 'choose-fix':
      return <FixChoiceView step={step} {...props} />;
    case 'fix':
      return <FixView step={step} {...props} />;
    case 'verify':
      return <VerifyView step={step} {...props} />;
    case 'propose-hand-over':
      return <ProposeHandOverView step={step} {...props} />;
    case 'fixed':
      return <FixedView step={step} {...props} />;
    case 'waiting':
      return <WaitingView step={step} {...props} />;
    case 'handed-over':
      return <HandedOverView {...props} />;
  }
}
