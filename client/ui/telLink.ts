/** The link that rings a number, short ones such as 111 too. @param phone as published: digits and spaces */
export const telLink = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`
