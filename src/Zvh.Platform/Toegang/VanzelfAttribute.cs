namespace Zvh.Platform.Toegang;

/// <summary>A page is asked by a screen itself, not by a person: that does not keep a session alive.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class VanzelfAttribute : Attribute;
