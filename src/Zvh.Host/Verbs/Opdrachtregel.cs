using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Zvh.Abstractions;
using Zvh.Host.Start;
using Zvh.Platform.Data.Ingebed;
using Zvh.Platform.Verbs;

namespace Zvh.Host.Verbs;

/// <summary>The command line: without a verb the house opens; with one it does a single thing. Exit code 0 done, 1 refused, 2 wrong usage.</summary>
internal static class Opdrachtregel
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static async Task<int> UitvoerenAsync(string[] args, TextWriter uit, TextWriter meldingen)
    {
        // What configures the host (--Zvh:Regio=…, --urls …) may stand before or after a verb.
        var instellingen = args.Where(IsInstelling).ToArray();
        var woorden = args.Except(instellingen, StringComparer.Ordinal).ToArray();
        if (woorden.Length == 0 || IsVanWebhost(woorden[0]))
        {
            return await Webhost.DraaiAsync(args, meldingen);
        }

        await using var omgeving = new Verbomgeving(instellingen);
        var wortel = new RootCommand("Zvh.Modular: zonder werkwoord start het huis; met een werkwoord doet het één ding.");
        foreach (var verb in omgeving.Verbs)
        {
            Hang(wortel, verb, omgeving, uit, meldingen);
        }

        var gelezen = wortel.Parse(woorden);
        if (gelezen.Errors.Count > 0)
        {
            foreach (var fout in gelezen.Errors)
            {
                await meldingen.WriteLineAsync(fout.Message);
            }

            await meldingen.WriteLineAsync("Zie: dotnet run --project src/Zvh.Host -- --help");
            return 2;
        }

        return await gelezen.InvokeAsync(new InvocationConfiguration { Output = uit, Error = meldingen });
    }

    // The name decides, not the value: --invoer=C:\map is an option of a verb.
    private static bool IsInstelling(string arg) =>
        arg.Split('=') is [var naam, _, ..] && naam.StartsWith("--", StringComparison.Ordinal) && (naam.Contains(':', StringComparison.Ordinal) || IsVanWebhost(naam));

    private static bool IsVanWebhost(string arg) => arg is "--urls" or "--environment" or "--http_ports" or "--https_ports";

    private static void Hang(Command wortel, IVerb verb, Verbomgeving omgeving, TextWriter uit, TextWriter meldingen)
    {
        var plek = wortel;
        foreach (var woord in verb.Woorden.Split(' '))
        {
            var volgende = plek.Subcommands.FirstOrDefault(c => c.Name == woord);
            if (volgende is null)
            {
                plek.Subcommands.Add(volgende = new Command(woord));
            }

            plek = volgende;
        }

        plek.Description = verb.Uitleg;
        var json = new Option<bool>("--json") { Description = "Schrijf het resultaat als JSON." };
        plek.Options.Add(json);
        var lezers = verb.Opties.ToDictionary(o => o.Naam, o => Lezer(plek, o), StringComparer.Ordinal);
        plek.SetAction(async (gelezen, ct) =>
        {
            var invoer = new VerbInvoer(lezers.ToDictionary(l => l.Key, l => l.Value(gelezen), StringComparer.Ordinal), meldingen);
            try
            {
                return await SchrijfAsync(await omgeving.VoerUitAsync(verb, invoer, ct), gelezen.GetValue(json), uit, meldingen);
            }
            catch (Exception fout) when (fout is StartFout or IngebedFout)
            {
                await meldingen.WriteLineAsync(fout.Message);
                return 1;
            }
        });
    }

    private static Func<ParseResult, string?> Lezer(Command plek, VerbOptie optie)
    {
        if (optie.IsArgument)
        {
            var argument = new Argument<string?>(optie.Naam) { Description = optie.Uitleg, Arity = optie.Verplicht ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
            argument.Validators.Add(Keur);
            plek.Arguments.Add(argument);
            return g => g.GetValue(argument);
        }

        if (optie.IsVlag)
        {
            var aan = new Option<bool>("--" + optie.Naam) { Description = optie.Uitleg };
            plek.Options.Add(aan);
            return g => g.GetValue(aan) ? "ja" : null;
        }

        var vlag = new Option<string?>("--" + optie.Naam) { Description = optie.Uitleg, Required = optie.Verplicht };
        vlag.Validators.Add(Keur);
        plek.Options.Add(vlag);
        return g => g.GetValue(vlag);

        void Keur(SymbolResult gelezen)
        {
            if (gelezen.Tokens is [var waarde, ..] && optie.Keur?.Invoke(waarde.Value) is { } fout)
            {
                gelezen.AddError(fout);
            }
        }
    }

    private static async Task<int> SchrijfAsync(VerbUitkomst uitkomst, bool json, TextWriter uit, TextWriter meldingen)
    {
        foreach (var fout in uitkomst.Fouten)
        {
            await meldingen.WriteLineAsync(fout.Veld.Length > 0 ? $"{fout.Veld}: {fout.Melding}" : fout.Melding);
        }

        var resultaat = !json ? uitkomst.Tekst : uitkomst.Resultaat is null ? "" : JsonSerializer.Serialize(uitkomst.Resultaat, Json);
        if (resultaat.Length > 0)
        {
            await uit.WriteLineAsync(resultaat);
        }

        return uitkomst.Fouten.Count == 0 ? 0 : 1;
    }
}
