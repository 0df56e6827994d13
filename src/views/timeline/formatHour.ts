/** "05", or "05:30" on a clock half an hour off. */
export const formatHour = (hour: number) => {
  const minutes = Math.round((hour % 1) * 60)
  const whole = String(Math.floor(hour)).padStart(2, '0')
  return minutes ? `${whole}:${String(minutes).padStart(2, '0')}` : whole
}
