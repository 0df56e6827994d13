import './present.css'
