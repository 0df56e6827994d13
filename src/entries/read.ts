import { followAddress } from '../browser/page'
import './read.css'

followAddress()
