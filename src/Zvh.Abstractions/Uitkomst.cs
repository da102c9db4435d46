namespace Zvh.Abstractions;

/// <summary>Why something was refused, at which field, and what to do about it. Never holds personal data.</summary>
/// <param name="Veld">The name of the input field or line, or an empty string when it is about the whole.</param>
/// <param name="Melding">Dutch, B1: what is wrong and what to do.</param>
public sealed record Fout(string Veld, string Melding);

/// <summary>The result of a use case that yields nothing but success or refusal.</summary>
public class Uitkomst
{
    /// <summary>A result with these reasons; without reasons it is a success.</summary>
    protected Uitkomst(IReadOnlyList<Fout> fouten) => Fouten = fouten;

    /// <summary>The reasons of refusal; empty on success.</summary>
    public IReadOnlyList<Fout> Fouten { get; }

    /// <summary>Whether the use case was carried out.</summary>
    public bool Gelukt => Fouten.Count == 0;

    /// <summary>A success.</summary>
    public static Uitkomst Ok() => new([]);

    /// <summary>A refusal at one field.</summary>
    public static Uitkomst Geweigerd(string veld, string melding) => new([new Fout(veld, melding)]);

    /// <summary>A refusal with several reasons.</summary>
    /// <exception cref="ArgumentException">There is no reason: then it is not a refusal.</exception>
    public static Uitkomst Geweigerd(IReadOnlyList<Fout> fouten) =>
        fouten.Count == 0 ? throw new ArgumentException("A refusal needs a reason.", nameof(fouten)) : new(fouten);
}

/// <summary>The result of a use case that yields a value.</summary>
/// <typeparam name="T">What the use case yields.</typeparam>
public sealed class Uitkomst<T> : Uitkomst
{
    private readonly T? waarde;

    private Uitkomst(T? waarde, IReadOnlyList<Fout> fouten)
        : base(fouten) => this.waarde = waarde;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The use case was refused.</exception>
    public T Waarde => Gelukt ? waarde! : throw new InvalidOperationException("A refused use case has no value.");

    /// <summary>A success with its value.</summary>
    public static Uitkomst<T> Ok(T waarde) => new(waarde, []);

    /// <summary>A refusal at one field.</summary>
    public static new Uitkomst<T> Geweigerd(string veld, string melding) => new(default, [new Fout(veld, melding)]);

    /// <summary>A refusal with several reasons.</summary>
    /// <exception cref="ArgumentException">There is no reason: then it is not a refusal.</exception>
    public static new Uitkomst<T> Geweigerd(IReadOnlyList<Fout> fouten) =>
        fouten.Count == 0 ? throw new ArgumentException("A refusal needs a reason.", nameof(fouten)) : new(default, fouten);
}
