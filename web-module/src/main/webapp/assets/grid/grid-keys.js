/** What each key does in the grid. Letters and digits open the field; everything else is an act of the grid. */
import { moved } from './moves.js';

/**
 * @param {KeyboardEvent} event
 * @param {import('./journal-grid.js').JournalGrid} grid
 */
export function pressed(event, grid) {
  const handled = grid.editing.open ? whileTyping(event, grid) : whileMoving(event, grid);
  if (handled) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function whileTyping(event, grid) {
  switch (event.key) {
    case 'Enter':
      return grid.acts.commit(event.shiftKey ? -1 : 1, 0);
    case 'Tab':
      return grid.acts.commit(0, event.shiftKey ? -1 : 1);
    case 'Escape':
      return grid.acts.revert();
    case 'ArrowUp':
      return grid.editing.overwriting && grid.acts.commit(-1, 0);
    case 'ArrowDown':
      return grid.editing.overwriting && grid.acts.commit(1, 0);
    case 'ArrowLeft':
      return grid.editing.overwriting && grid.acts.commit(0, -1);
    case 'ArrowRight':
      return grid.editing.overwriting && grid.acts.commit(0, 1);
    default:
      return false;
  }
}

function whileMoving(event, grid) {
  const place = moved(event, grid.selection.active, grid.field());
  if (place && !event.altKey) {
    grid.go(place, { extend: event.shiftKey });
    return true;
  }
  if (event.ctrlKey || event.metaKey) {
    return chord(event, grid);
  }
  switch (event.key) {
    case 'Enter':
      return grid.acts.enter(event.shiftKey ? -1 : 1);
    case 'F2':
      return grid.acts.edit();
    case ' ':
      return grid.acts.details();
    case 'Delete':
    case 'Backspace':
      return grid.acts.clear();
    case 'Escape':
      return grid.acts.dropRange();
    case '?':
      return grid.acts.help();
    default:
      return typed(event, grid);
  }
}

/** By the key's place, so that Ctrl+Z works in the Russian layout too. */
function chord(event, grid) {
  switch (event.code) {
    case 'KeyZ':
      return grid.acts.step(event.shiftKey ? 'redo' : 'undo');
    case 'KeyY':
      return grid.acts.step('redo');
    case 'KeyA':
      return grid.acts.selectAll();
    default:
      return false;
  }
}

/** A printable key goes into the field that it opens. */
function typed(event, grid) {
  if (event.altKey || event.key.length !== 1) {
    return false;
  }
  grid.acts.type();
  return false;
}
