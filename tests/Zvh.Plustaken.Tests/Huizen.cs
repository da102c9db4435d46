using Zvh.Testing;

namespace Zvh.Plustaken.Tests;

/// <summary>A house of Noord-Limburg.</summary>
public sealed class NoordLimburgFixture() : HuisFixture("noord-limburg");

/// <summary>A house of De Markiezaten.</summary>
public sealed class MarkiezatenFixture() : HuisFixture("markiezaten");
