import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { apply } from './theme/settings.ts'
import './theme/tokens.css'
import './theme/base.css'
import './theme/shell.css'
import './theme/parts.css'
import './theme/matter.css'
import './theme/matter-details.css'
import './theme/documents.css'
import './theme/tables.css'
import './theme/figures.css'
import './theme/registers.css'
import './theme/officers.css'
import './theme/cases.css'
import './theme/print.css'

apply()
createRoot(document.getElementById('root')!).render(<App />)
