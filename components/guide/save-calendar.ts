import { downloadText } from '@/components/paste/download-text';

/** Saves an event for the visitor's calendar. */
export const saveCalendar = (text: string, name: string): void => downloadText(text, name, 'text/calendar');
