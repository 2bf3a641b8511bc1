/**
 * True for a file that was cut short: not even its last tag is whole, or it has no end and nothing could be made of what
 * is there. A page that only lacks its end is read as far as it goes, as a browser would.
 */
export const breaksOff = (html: string, understood: boolean): boolean =>
  html.lastIndexOf('<') > html.lastIndexOf('>') || (!understood && !html.includes('</html>'));
