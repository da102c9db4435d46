namespace Zvh.Ui;

/// <summary>The house as the frame of every page shows it. The host fills it from the region profile.</summary>
public interface IHuis
{
    /// <summary>The name of the house, for example <c>Zorg- en Veiligheidshuis Midden-Limburg</c>.</summary>
    string Naam { get; }

    /// <summary>A short second line beside the name, or null.</summary>
    string? Ondertitel { get; }

    /// <summary>The markup of the logo (SVG), or null. It is served as a file of its own, so nothing in it can run in a page.</summary>
    string? LogoSvg { get; }

    /// <summary>The colours of the house.</summary>
    Huisstijl Stijl { get; }
}

/// <summary>The colours of a house, for light and for dark.</summary>
/// <param name="Licht">On white.</param>
/// <param name="Donker">On near black.</param>
public sealed record Huisstijl(Kleurstelling Licht, Kleurstelling Donker)
{
    /// <summary>A neutral blue, for a profile that names no colours.</summary>
    public static Huisstijl Standaard { get; } =
        new(new("#1d4f78", "#ffffff", "#1c5d99"), new("#16324a", "#ffffff", "#86bdf0"));
}

/// <summary>The three colours that a house chooses, each as <c>#rrggbb</c>.</summary>
/// <param name="Merk">Background of the top bar.</param>
/// <param name="OpMerk">Text on <paramref name="Merk"/>.</param>
/// <param name="Accent">Links, the primary button, the first series of a chart.</param>
public sealed record Kleurstelling(string Merk, string OpMerk, string Accent);
