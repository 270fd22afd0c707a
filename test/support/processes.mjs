// Child processes that leave no orphans: each is the leader of a process group, and all groups end with this process.
import { spawn } from 'node:child_process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const ownGroups = process.platform !== 'win32';
/** @type {Set<ChildProcess>} */
const running = new Set();
let armed = false;
let ending = false;

/** Milliseconds that a group gets to end by itself. */
const patience = 3000;

/**
 * Sends a signal to a child and to everything it started.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (ownGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group is gone already.
  }
}

function endWithThisProcess() {
  if (armed) return;
  armed = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  // A signal to npm ends its shell and npm, but does not reach us.
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) end(143);
  };
  if (process.env.npm_lifecycle_event) setInterval(look, 1000).unref();
}

/** @param {number} status */
async function end(status) {
  ending = true;
  await Promise.all([...running].map(stop));
  process.exit(status);
}

/** Whether this process has been told to end, so that its children ending is no news. */
export function isEnding() {
  return ending;
}

/**
 * Starts a program in a process group of its own.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  endWithThisProcess();
  const child = spawn(command, args, { ...options, detached: ownGroups });
  running.add(child);
  // The leader may end before its children do, so the group is asked to end as well.
  child.once('exit', () => signalGroup(child, 'SIGTERM'));
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a child with everything it started: politely, and after a while for certain.
 * @param {ChildProcess} child
 */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
    await ended;
    clearTimeout(timer);
  }
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

/**
 * Runs a program to its end and says how it ended: the exit status, or 1 if a signal ended it or it does not exist.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program to its end and gives what it printed, both streams together.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** npm as a command with its first arguments: the one that runs us, else the one on the PATH. */
export function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? { command: process.execPath, args: [script] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
