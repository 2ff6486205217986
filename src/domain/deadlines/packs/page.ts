export const rulesPage = () => ''
