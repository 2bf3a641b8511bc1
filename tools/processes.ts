import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..');

export type Finished = { code: number; output: string };

/** Runs a program to its end and keeps what it prints. `output` holds both streams; a program that cannot start is code 127. */
export function finish(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${command} could not be started: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the program of an installed package with this Node: `package/path/to/bin.js`. */
export const finishPackage = (bin: string, args: string[], env?: NodeJS.ProcessEnv) =>
  finish(process.execPath, [path.join(root, 'node_modules', bin), ...args], env);
