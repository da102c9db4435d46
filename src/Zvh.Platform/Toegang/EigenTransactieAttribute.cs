namespace Zvh.Platform.Toegang;

/// <summary>This page or handler makes its own transactions, or changes nothing: sign-in must keep the count of wrong passwords although the answer is an error, and a search that travels in the body of a request is no change.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class EigenTransactieAttribute : Attribute;
