/** Fetches what the platform's storage keeps for this login, and posts the launch once more together with it. */
import { get } from './platform-storage.js';

const { origin, target, key } = document.getElementById('main').dataset;
const form = document.querySelector('form');

form.elements.diary_stored.value = (await get({ target, origin }, key)) ?? '';
form.submit();
