import { takeFromAddress } from '@/lib/links/carrying';

declare global {
  interface Window {
    /**
     * What a visitor did before the scripts of the page listened, each with what was pasted, dropped or stood
     * in the field; undefined once
     * they listen (replay-early.ts).
     */
    early?: [Event, File | string | undefined][];
  }
}

/** Longer texts freeze the field that lays them out: they wait beside it. As `mostInField` in the box. */
const mostInField = 20_480;

/** Where a keyboard stands before the screen: there the cursor belongs into the box. */
export const hasKeyboard = '(hover:hover) and (min-width:48rem)';

/** Of the three states of a document, only `loading` comes after `k` in the alphabet. Twice does no harm. */
const start =
  'if(d.readyState<"k")for(const x of d.querySelectorAll("script[data-src]"))x.async=!1,x.src=x.dataset.src,x.async=!0';
/** A finger that scrolls, and a click on a link, need no script. */
const needsNone = 't=="pointermove"?v.pointerType!="mouse":t=="click"&&v.target.closest("a")';
/** A file that is let go over the page would take its place. */
const keep = `if(x&&(x.types=="Files"||g.name||g.length>${mostInField}))v.preventDefault();w.early.push([v,g])`;
const types = 'pointermove keydown click input paste dragover drop hashchange';
const arrive = `if(matchMedia("${hasKeyboard}").matches)d.querySelector("[data-cursor]")?.focus();if(h||w.early[0]||d.querySelector("[data-now]"))go()`;

/**
 * The first script of every page, as text, at most 1 KB; the pages' policy names its hash. It takes what the address
 * carries out of it. It starts the scripts of the framework, which scripts/defer-scripts.mjs made wait, when somebody
 * interacts, comes with something after `#`, or opens a page that is nothing without them (`data-now`). Until they
 * listen it keeps what happens, so that none of it is lost. And it puts the cursor into the box on a desktop; on a phone
 * the keyboard would cover the page.
 */
export const firstScript = `{const d=document,w=window;${takeFromAddress};w.early=[];const go=()=>{${start}},on=v=>{const t=v.type,x=v.clipboardData||v.dataTransfer,g=x?x.files[0]||x.getData("text"):v.target.value;if(!w.early||(${needsNone}))return;${keep};go()};for(const t of"${types}".split(" "))addEventListener(t,on,!0);d.addEventListener("DOMContentLoaded",()=>{${arrive}})}`;
