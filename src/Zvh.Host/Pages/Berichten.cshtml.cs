using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Host.Pages;

/// <summary>The messages to the user: what was not read yet stands first.</summary>
internal sealed class BerichtenModel(PlatformDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    public IReadOnlyList<Bericht> Berichten { get; private set; } = [];

    public int Ongelezen { get; private set; }

    public string? Volgende { get; private set; }

    private IQueryable<Bericht> Mijn => db.Berichten.Where(b => b.GebruikerId == gebruiker.Bevoegdheid!.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (gebruiker.Bevoegdheid is null)
        {
            return NotFound();
        }

        Ongelezen = await Mijn.CountAsync(b => b.GelezenOp == null, ct);
        var na = Guid.TryParse(Vraag.Na, out var sleutel) ? await Mijn.SingleOrDefaultAsync(b => b.Id == sleutel, ct) : null;
        var rijen = await Na(Mijn.AsNoTracking(), na).OrderByDescending(b => b.GelezenOp == null).ThenByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(PerBlad + 1).ToListAsync(ct);
        Berichten = [.. rijen.Take(PerBlad)];
        Volgende = rijen.Count > PerBlad ? Berichten[^1].Id.ToString() : null;
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken ct) =>
        await LeesAsync(Mijn.Where(b => b.Id == id), ct) is [var bericht] ? LocalRedirect(bericht.Pad) : NotFound();

    public async Task<IActionResult> OnPostGelezenAsync(Guid id, CancellationToken ct) =>
        await LeesAsync(Mijn.Where(b => b.Id == id), ct) is [_] ? LocalRedirect("/berichten") : NotFound();

    public async Task<IActionResult> OnPostAllesAsync(CancellationToken ct)
    {
        await LeesAsync(Mijn.Where(b => b.GelezenOp == null), ct);
        return LocalRedirect("/berichten");
    }

    // Unread goes before read; within each the newest first.
    private static IQueryable<Bericht> Na(IQueryable<Bericht> alle, Bericht? laatste) => laatste is null ? alle
        : laatste.GelezenOp is null ? alle.Where(b => b.GelezenOp != null || b.Op < laatste.Op || (b.Op == laatste.Op && b.Id < laatste.Id))
        : alle.Where(b => b.GelezenOp != null && (b.Op < laatste.Op || (b.Op == laatste.Op && b.Id < laatste.Id)));

    private async Task<IReadOnlyList<Bericht>> LeesAsync(IQueryable<Bericht> welke, CancellationToken ct)
    {
        var berichten = await welke.ToListAsync(ct);
        berichten.ForEach(b => b.GelezenOp ??= klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return berichten;
    }
}
