namespace Zvh.Architecture.Tests;

/// <summary>A rule that every subject must keep. What it looks at is discovered; finding nothing to look at is a failure too.</summary>
/// <typeparam name="T">What the rule looks at.</typeparam>
internal sealed class Regel<T>(Func<T, IEnumerable<string>> overtredingen)
{
    /// <summary>The house keeps the rule.</summary>
    public void Houdt(IEnumerable<T> onderwerpen)
    {
        var alle = onderwerpen.ToList();
        alle.ShouldNotBeEmpty("The rule found nothing to look at.");
        alle.SelectMany(overtredingen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>The canary: the rule sees what is wrong with a bad subject.</summary>
    public void Ziet(T slecht, params string[] namen)
    {
        var gezien = overtredingen(slecht).ToList();
        gezien.ShouldNotBeEmpty("The rule does not see what is wrong.");
        namen.ShouldAllBe(n => gezien.Any(g => g.Contains(n, StringComparison.Ordinal)), string.Join(Environment.NewLine, gezien));
    }

    /// <summary>The rule does not complain about a good subject.</summary>
    public void Aanvaardt(T goed) => overtredingen(goed).ShouldBeEmpty();
}
