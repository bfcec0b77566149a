#!/usr/bin/env node
// Runs the command from the clone, bundling it first when a source is newer than the bundle.
import { bundleFile, bundleServer, serverIsStale } from '../../../scripts/lib/bundle.mjs'

if (serverIsStale()) await bundleServer()
await import(bundleFile)
