using Zvh.Ui.Tests;

// `dotnet run --project tests/Zvh.Ui.Tests` shows the pages of the tests, to look at them by hand.
var host = new Proefhost();
await host.InitializeAsync();
Console.WriteLine(host.Adres);
await host.TotGestoptAsync();
