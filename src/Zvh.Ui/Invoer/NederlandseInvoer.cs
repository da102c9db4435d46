using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Zvh.Ui.Invoer;

/// <summary>Sets Dutch reading and Dutch messages on everything that is bound.</summary>
internal static class NederlandseInvoer
{
    /// <summary>Applies it to the options of MVC.</summary>
    public static void Stel(MvcOptions opties)
    {
        opties.ModelBinderProviders.Insert(0, new NederlandseBinderProvider());
        opties.ModelMetadataDetailsProviders.Add(new NederlandseMeldingen());
        opties.Filters.Add<LeesterugFilter>();

        var meldingen = opties.ModelBindingMessageProvider;
        meldingen.SetValueMustNotBeNullAccessor(_ => "Vul dit veld in.");
        meldingen.SetMissingBindRequiredValueAccessor(Verplicht);
        meldingen.SetMissingKeyOrValueAccessor(() => "Vul een waarde in.");
        meldingen.SetMissingRequestBodyRequiredValueAccessor(() => "Er is niets ontvangen. Verstuur het formulier opnieuw.");
        meldingen.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"“{waarde}” past niet bij “{veld}”. Kies of schrijf een andere waarde.");
        meldingen.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"“{waarde}” kan hier niet. Kies of schrijf een andere waarde.");
        meldingen.SetUnknownValueIsInvalidAccessor(veld => $"De waarde van “{veld}” kan niet. Kies of schrijf een andere waarde.");
        meldingen.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde kan hier niet. Kies of schrijf een andere waarde.");
        meldingen.SetValueIsInvalidAccessor(waarde => $"“{waarde}” kan hier niet. Kies of schrijf een andere waarde.");
        meldingen.SetValueMustBeANumberAccessor(veld => $"“{veld}” is een getal. Schrijf alleen cijfers.");
        meldingen.SetNonPropertyValueMustBeANumberAccessor(() => "Dit is een getal. Schrijf alleen cijfers.");
    }

    /// <summary>The message at a field that was left empty.</summary>
    public static string Verplicht(string label) => $"Vul “{label}” in.";
}

/// <summary>Gives validation attributes without a message of their own a Dutch one.</summary>
internal sealed class NederlandseMeldingen : IValidationMetadataProvider
{
    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribuut in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>()
            .Where(a => a.ErrorMessage is null && a.ErrorMessageResourceName is null))
        {
            attribuut.ErrorMessage = Melding(attribuut);
        }
    }

    private static string Melding(ValidationAttribute attribuut) => attribuut switch
    {
        RequiredAttribute => "Vul “{0}” in.",
        StringLengthAttribute { MinimumLength: 0 } or MaxLengthAttribute => "“{0}” mag hooguit {1} tekens lang zijn. Maak de tekst korter.",
        StringLengthAttribute => "“{0}” moet {2} tot {1} tekens lang zijn.",
        MinLengthAttribute => "“{0}” moet minstens {1} tekens lang zijn.",
        RangeAttribute => "“{0}” moet van {1} tot en met {2} zijn.",
        EmailAddressAttribute => "“{0}” is geen e-mailadres. Schrijf een adres als naam@voorbeeld.nl.",
        UrlAttribute => "“{0}” is geen webadres. Begin met https.",
        CompareAttribute => "“{0}” en “{1}” zijn niet gelijk. Vul twee keer hetzelfde in.",
        _ => "“{0}” klopt niet. Pas de waarde aan.",
    };
}
