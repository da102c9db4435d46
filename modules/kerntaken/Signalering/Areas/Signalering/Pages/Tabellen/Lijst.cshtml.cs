using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;

namespace Zvh.Signalering.Tabellen;

/// <summary>The tables that this house counts.</summary>
[VereistRecht(Rechten.TabelLezen)]
internal sealed class LijstModel(Tabelmaker maker) : PageModel
{
    public IReadOnlyList<Tabeldefinitie> Definities => maker.Definities;
}
