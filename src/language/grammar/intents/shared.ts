export const day = 'jointDay|developmentDay|networkMeeting|teamMeeting';
export const anyDay = `${day.replaceAll('|', '? ')}? meeting? {group}? onward? next? workingDay? {date}?`;
export const show = 'show? what? find? whatsUp?';
export const plan = 'plan|{plan}|planMine';
