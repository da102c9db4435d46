namespace Zvh.Platform.Toegang;

/// <summary>This page makes its own transactions: sign-in must keep the count of wrong passwords although the answer is an error.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EigenTransactieAttribute : Attribute;
