export const touchAgain = 'Tippe noch einmal auf den Begriff, um seinen Eintrag zu öffnen.';
