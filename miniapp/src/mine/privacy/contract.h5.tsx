export const PrivacyContract = () => null;
