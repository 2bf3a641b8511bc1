/** What quiet mode means, the same on the options and the first-run page. */
export const quietWords = {
  label: 'Quiet mode',
  hint: 'No element of Second Look on the LinkedIn page at all, so nothing there for LinkedIn to find. The button in the toolbar still tells what was seen.',
};
