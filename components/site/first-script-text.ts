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
const keyboardQuery = '(hover)and (width>767px)';
export const hasKeyboard = () => window.matchMedia(keyboardQuery).matches;

/*
 * The pieces of the script, written for their length: an event is known by a letter of its type, since each byte stands
 * in each page.
 */
const types = 'DOMContentLoaded mousemove keydown click input paste dragover drop submit hashchange';
const isParsed = 't<"a"';
/** Of the rest, in the alphabet. */
const isClick = 't<"d"';
/** Either alone: a keyboard of the screen or a spoken word may bring no key, a shortcut changes no field. */
const isKeyOrInput = 't>"i"&&t<"l"';
const isSubmit = 't>"q"';
const isMove = 't[0]=="m"';

/** Of the three states of a document, only `loading` comes after `k` in the alphabet. Twice does no harm. */
const start = 'if(d.readyState<"k")for(let x of d.scripts)(u=x.dataset.src)&&(x.async=0,x.src=u,x.async=1)';
/** Whoever types goes on undisturbed: what the scripts do at their start would hold up the next letters. */
const startSoon = `clearTimeout(k);k=setTimeout(()=>{${start}},${isKeyOrInput}&&250)`;
const setCursor = `matchMedia("${keyboardQuery}").matches&&q("cursor")?.focus()`;
/** Somebody came with something, did something while the page came, or opened a page that needs its scripts at once. */
const isWanted = 'h||w.early[0]||(n=q("now")?.dataset.now)=="true"||localStorage[n]';
/**
 * A finger that scrolls, and a click on a link, need no script. A mouse that rests where the page appears is said to
 * move, by nothing.
 */
const counts = `${isParsed}?(${setCursor},${isWanted}):${isClick}?!e.closest("a"):${isMove}?v.movementX:1`;
/** A file that is let go over the page would take its place, and a form would be sent. */
const keep = `if(${isSubmit}||x&&(x.types=="Files"||g.name||g.length>${mostInField}))v.preventDefault();w.early.push([v,g])`;

/**
 * The first script of every page, as text, at most 1 KB; the pages' policy names its hash. It takes what the address
 * carries out of it. It starts the scripts of the framework, which scripts/defer-scripts.mjs made wait, when somebody
 * interacts, comes with something after `#`, or opens a page that is nothing without them (`data-now`, with a key of the
 * storage where that decides). Until they listen it keeps what happens, so that none of it is lost. It puts the cursor
 * into the box on a desktop; on a phone the keyboard would cover the page. The class `at` says that something stands
 * after `#`, so that what the page will be is not known yet.
 */
export const firstScript = `{let d=document,w=window,k,u,q=n=>d.querySelector("[data-"+n+"]");${takeFromAddress}h&&(d.documentElement.className="at");w.early=[];let on=(v,n)=>{let{type:t,target:e}=v,x=v.clipboardData||v.dataTransfer,g=x?x.files[0]||x.getData("text"):e.value;if(w.early&&(${counts})){${keep};${startSoon}}};"${types}".replace(/\\w+/g,t=>addEventListener(t,on,1))}`;
