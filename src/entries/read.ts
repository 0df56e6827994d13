import { keepOptions } from '../browser/optionLinks'
import { followAddress } from '../browser/page'
import './read.css'

followAddress()
keepOptions()
