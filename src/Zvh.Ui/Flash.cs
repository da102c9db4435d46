using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Zvh.Ui;

/// <summary>Flash messages in TempData: an encrypted cookie, so that no node keeps state.</summary>
internal sealed class Flash(IHttpContextAccessor context, ITempDataDictionaryFactory tempData) : IFlash
{
    private const string Sleutel = "zvh.flash";

    private ITempDataDictionary TempData =>
        tempData.GetTempData(context.HttpContext ?? throw new InvalidOperationException("A flash message needs a request."));

    /// <inheritdoc />
    public void Meld(MeldingSoort soort, string tekst) =>
        TempData[Sleutel] = JsonSerializer.Serialize(Ontleed(TempData.Peek(Sleutel)).Append(new Melding(soort, tekst)));

    /// <inheritdoc />
    public IReadOnlyList<Melding> Neem()
    {
        var meldingen = Ontleed(TempData[Sleutel]);
        TempData.Remove(Sleutel);
        return meldingen;
    }

    private static List<Melding> Ontleed(object? waarde) =>
        waarde is string json ? JsonSerializer.Deserialize<List<Melding>>(json) ?? [] : [];
}
