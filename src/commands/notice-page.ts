// The dialog of `showNotice`: what it says stands in the address.
function texts(): readonly string[] {
  try {
    const list: unknown = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}

const [close = '', title = '', ...paragraphs] = texts();
document.title = title;
document.getElementById('title')?.append(title);
document.getElementById('text')?.append(
  ...paragraphs.map((paragraph) => {
    const element = document.createElement('p');
    element.textContent = paragraph;
    return element;
  }),
);

const button = document.getElementById('close');
if (button) {
  button.textContent = close;
  button.addEventListener('click', () => {
    // The command that opened this dialog closes it.
    void Office.onReady(() => {
      Office.context.ui.messageParent('close');
    });
  });
}

export {};
