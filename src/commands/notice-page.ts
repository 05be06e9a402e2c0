// The dialog of `showNotice`: one sentence, taken from the address.
const place = document.getElementById('sentence');
if (place) place.textContent = decodeURIComponent(location.hash.slice(1));

export {};
