using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Zvh.Abstractions;

namespace Zvh.Ui.TagHelpers;

/// <summary>What is filled in.</summary>
public enum VeldSoort
{
    /// <summary>Chosen from the type of the property.</summary>
    Vanzelf,

    /// <summary>One line of text.</summary>
    Tekst,

    /// <summary>An amount in euro.</summary>
    Bedrag,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A date.</summary>
    Datum,

    /// <summary>A number.</summary>
    Getal,

    /// <summary>One out of a list.</summary>
    Keuze,

    /// <summary>One out of a few, all visible.</summary>
    Keuzerondjes,

    /// <summary>Several lines of text.</summary>
    Tekstvak,

    /// <summary>Yes or no.</summary>
    Vinkje,

    /// <summary>A file.</summary>
    Bestand,

    /// <summary>A password.</summary>
    Wachtwoord,
}

/// <summary>How wide a field is: as wide as what goes in.</summary>
public enum VeldBreedte
{
    /// <summary>Fits the kind.</summary>
    Vanzelf,

    /// <summary>A year, a code, a percentage.</summary>
    Kort,

    /// <summary>An amount, a date.</summary>
    Middel,

    /// <summary>A name.</summary>
    Lang,
}

/// <summary>Chooses the kind that fits a type.</summary>
internal static class VeldSoorten
{
    /// <summary>The kind for a property.</summary>
    public static VeldSoort Bij(ModelMetadata metadata)
    {
        var soort = metadata.UnderlyingOrModelType;
        return soort switch
        {
            _ when metadata.IsEnum => VeldSoort.Keuze,
            _ when soort == typeof(Bedrag) => VeldSoort.Bedrag,
            _ when soort == typeof(DateOnly) => VeldSoort.Datum,
            _ when soort == typeof(bool) => VeldSoort.Vinkje,
            _ when soort == typeof(decimal) || soort == typeof(int) || soort == typeof(long) => VeldSoort.Getal,
            _ when typeof(IFormFile).IsAssignableFrom(soort) => VeldSoort.Bestand,
            _ => VeldSoort.Tekst,
        };
    }

    /// <summary>The width that fits a kind.</summary>
    public static VeldBreedte Breedte(VeldSoort soort) => soort switch
    {
        VeldSoort.Percentage => VeldBreedte.Kort,
        VeldSoort.Bedrag or VeldSoort.Datum or VeldSoort.Getal => VeldBreedte.Middel,
        _ => VeldBreedte.Lang,
    };
}
