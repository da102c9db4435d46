using System.Globalization;
using Zvh.Host.Verbs;

// Dutch dates and numbers on every screen; formats that leave the process name their culture themselves.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");

return await Opdrachtregel.UitvoerenAsync(args, Console.Out, Console.Error);

/// <summary>The entry point, named so that tests can start the host.</summary>
public partial class Program;
