/* The worker's main: `orthanc-redactor worker`, started by the pool with its socket on descriptor 3. It reads hostile
 * bytes, so it has nothing worth taking: no key, no network, no files, no descriptors but the socket and one
 * instance's. */
#ifndef REDACTOR_TOOL_WORKER_H
#define REDACTOR_TOOL_WORKER_H

/* Does not come back: it ends the process, since destructors of libraries would do what the sandbox does not allow.
 * Exit code 0 when the parent hung up, 1 when the rules were refused (which the parent was told), 2 when no pool
 * started it. */
int worker_main(int argc, char **argv);

#endif
