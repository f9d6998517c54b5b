/** "Report a mistake" takes along what is selected, before a press on it ends the selection. */
const link = document.querySelector<HTMLAnchorElement>('[data-report]')!;
link.onpointerdown = () => {
  // GitHub reads the last of several texts.
  link.search += `&text=${encodeURIComponent(`${getSelection()}`.slice(0, 999))}`;
};
