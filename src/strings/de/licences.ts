export const title = 'Was andere von dieser Seite geschrieben haben';
export const lead =
  'Diese Pakete kommen ganz oder zum Teil in deinen Browser, in diesen Versionen und unter diesen Lizenzen. Jeder Text steht darunter.';
