namespace Zvh.Ui.Tests;

public sealed class FrameTests(Proefhost host) : IClassFixture<Proefhost>
{
    [Fact]
    public async Task A_page_in_an_area_of_another_assembly_gets_the_frame_without_a_view_start_of_its_own()
    {
        using var client = new HttpClient { BaseAddress = host.Adres };

        var html = await client.GetStringAsync(new Uri("/proef/lijst", UriKind.Relative));

        html.ShouldContain("<title>Begroting 2022 · Zorg- en Veiligheidshuis Proefstad</title>");
    }
}
