using System.Net;
using System.Text.Json.Nodes;
using Assistant.Bot.Tests.Identity;
using Assistant.Bot.Tests.Pages.Calendars;

namespace Assistant.Bot.Tests.Pages.Visitors;

/// <summary>Who may see the pages of a bot with an identity, by tokens of the shape that Entra issues.</summary>
public sealed class SignInTests : IClassFixture<IdentifiedBot>, IAsyncLifetime
{
    private const string Lan = "6f1c0000-0000-4000-8000-000000000001";
    private const string Stranger = "6f1c0000-0000-4000-8000-000000000009";
    private const string Office = "Văn phòng Sở";

    private readonly IdentifiedBot _bot;

    public SignInTests(IdentifiedBot bot) => _bot = bot;

    public Task InitializeAsync() => ListAsync($"{Lan},Trần Thị Lan,{Office},văn thư");

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string, Action<JsonObject>> Forgeries() => new()
    {
        { "of another application", claims => claims["aud"] = "11111111-2222-3333-4444-555555555555" },
        { "for another API", claims => claims["aud"] = "https://graph.microsoft.com" },
        { "of another tenant", claims => claims["tid"] = "11111111-2222-3333-4444-555555555555" },
        { "by another tenant", claims => claims["iss"] = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0" },
        { "of a channel", claims => claims["iss"] = "https://api.botframework.com" },
        { "expired", claims => claims["exp"] = DateTimeOffset.UnixEpoch.AddYears(50).ToUnixTimeSeconds() },
        { "not valid yet", claims => claims["nbf"] = DateTimeOffset.UnixEpoch.AddYears(70).ToUnixTimeSeconds() },
        { "asked for by a strange application", claims => claims["azp"] = "11111111-2222-3333-4444-555555555555" },
        { "asked for by nobody", claims => claims.Remove("azp") },
        { "without the permission", claims => claims["scp"] = "openid profile" },
        { "an application's own", claims => claims.Remove("scp") },
        { "of nobody", claims => claims.Remove("oid") },
        { "of somebody who is no object", claims => claims["oid"] = "Lan" },
    };

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab/progress")]
    [InlineData("/tab/meetings")]
    [InlineData("/tab/reports")]
    [InlineData("/tab/configure")]
    [InlineData("/source?file=002_0295eccbc9e7aa97.txt&from=143")]
    public async Task Stranger_SeesNothingOfTheOffice(string address)
    {
        var visitor = new TabVisitor(_bot, Stranger);

        (await visitor.GetAsync(address)).ShouldBe(HttpStatusCode.Unauthorized);

        visitor.Html.ShouldContain("/tabs.js");
        visitor.Html.ShouldNotContain("Sở Giáo dục");
        visitor.Html.ShouldNotContain("979");
        visitor.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft");
        visitor.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/calendar.ics")]
    [InlineData("/chat.js")]
    public async Task LocalPages_OfABotWithAnIdentity_AreNone(string address) =>
        (await new TabVisitor(_bot, Stranger).GetAsync(address)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Person_WhomTeamsVouchesFor_SeesTheirUnitsDeadlines()
    {
        var visitor = new TabVisitor(_bot, Lan);

        (await visitor.SignInAsync()).ShouldBe(HttpStatusCode.NoContent);
        var cookie = visitor.Headers.GetValues("Set-Cookie").Single();
        foreach (var part in (string[])["__Host-visitor=", "path=/", "secure", "httponly", "samesite=none", "Partitioned", "max-age=3600"])
            cookie.ShouldContain(part);

        (await visitor.GetAsync("/tab?period=2026-12")).ShouldBe(HttpStatusCode.OK);
        visitor.Html.ShouldContain($"<title>Hạn việc – {Office}</title>");
        visitor.Html.ShouldContain("chấm điểm, xếp loại công tác dân vận");
        (await visitor.GetAsync("/source?file=002_0295eccbc9e7aa97.txt&from=143")).ShouldBe(HttpStatusCode.OK);
        visitor.Html.ShouldContain("<a href=\"/tab?lang=vi\">");
    }

    [Fact]
    public async Task Draft_IsGivenToNobodyWithoutASession()
    {
        const string Draft = "/drafts/report?from=2026-07-01&to=2026-09-30";
        var visitor = new TabVisitor(_bot, Lan);

        (await visitor.GetAsync(Draft)).ShouldBe(HttpStatusCode.Unauthorized);

        await visitor.SignInAsync();
        (await visitor.GetAsync(Draft)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Person_TokenOfTheFirstVersion_NamesTheApi()
    {
        var visitor = new TabVisitor(_bot, Lan);
        var claims = _bot.EntraClaims("1.0");
        (claims["aud"], claims["appid"], claims["oid"], claims["scp"]) = ($"api://botid-{IdentifiedBot.AppId}", TabVisitor.Teams, Lan, "access_as_user");

        (await visitor.SignInAsync(claims)).ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task SignIn_TokenThatIsNotAsItMustBe_OpensNothing(string what, Action<JsonObject> forge)
    {
        var visitor = new TabVisitor(_bot, Lan);
        var claims = visitor.Claims();
        forge(claims);

        (await visitor.SignInAsync(claims)).ShouldBe(HttpStatusCode.Unauthorized, what);
        visitor.Cookie.ShouldBeNull(what);
    }

    [Fact]
    public async Task SignIn_UnknownKey_OpensNothing() =>
        (await new TabVisitor(_bot, Lan).SignInAsync(key: "unpublished")).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task SignIn_FromAnotherSite_OpensNothing() =>
        (await new TabVisitor(_bot, Lan).SignInAsync(site: "cross-site")).ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task PersonsToken_AtTheMessagingEndpoint_IsNotAChannels() =>
        (await _bot.StatusAsync(_bot.Issuer.Token(new TabVisitor(_bot, Lan).Claims()))).ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Session_EndsAfterAnHour()
    {
        var visitor = new TabVisitor(_bot, Lan);
        await visitor.SignInAsync();
        var before = _bot.Bot.Clock.GetUtcNow();
        try
        {
            _bot.Bot.Clock.MoveTo(before.AddMinutes(59));
            (await visitor.GetAsync("/tab")).ShouldBe(HttpStatusCode.OK);
            _bot.Bot.Clock.MoveTo(before.AddMinutes(61));
            (await visitor.GetAsync("/tab")).ShouldBe(HttpStatusCode.Unauthorized);
        }
        finally
        {
            _bot.Bot.Clock.MoveTo(before);
        }
    }

    [Fact]
    public async Task BrowserThatKeepsNoCookie_IsToldSo_AndNotAskedForEver()
    {
        var visitor = new TabVisitor(_bot, Lan);

        await visitor.GetAsync("/tab?signed=1");

        visitor.Html.ShouldContain("không giữ phiên làm việc");
        visitor.Html.ShouldNotContain("<script");
    }

    [Fact]
    public async Task Person_WhomTheDirectoryDoesNotList_ReadsPlansButNoMeetings()
    {
        var visitor = new TabVisitor(_bot, Stranger);
        await visitor.SignInAsync();

        (await visitor.GetAsync("/tab/reports?period=2026")).ShouldBe(HttpStatusCode.OK);
        visitor.Html.ShouldContain("<a href=\"/source?file=");
        (await visitor.GetAsync("/tab/meetings")).ShouldBe(HttpStatusCode.OK);
        visitor.Html.ShouldContain("class=\"notice\"");
        visitor.Html.ShouldNotContain("class=\"sum\"");
    }

    [Fact]
    public async Task CalendarLink_ServesAProgramWithoutASession_UntilItIsTakenBack()
    {
        var visitor = new TabVisitor(_bot, Lan);
        await visitor.SignInAsync();
        await visitor.GetAsync("/tab");
        (await visitor.LinkAsync(Office)).ShouldBe(HttpStatusCode.OK);
        var (first, program) = (visitor.Address(), new TabVisitor(_bot, Stranger));

        (await program.GetAsync(first)).ShouldBe(HttpStatusCode.OK);
        CalendarParser.Events(program.Html).ShouldNotBeEmpty();

        // A new one takes the place of the old.
        await visitor.LinkAsync(Office);
        var second = visitor.Address();
        (await program.GetAsync(first)).ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync(second)).ShouldBe(HttpStatusCode.OK);

        await visitor.LinkAsync(Office, "revoke");
        visitor.Html.ShouldContain("Đã thu hồi");
        (await program.GetAsync(second)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CalendarLink_OfSomebodyWhoLeftTheOffice_ServesNoMore()
    {
        var visitor = new TabVisitor(_bot, Lan);
        await visitor.SignInAsync();
        await visitor.GetAsync("/tab");
        await visitor.LinkAsync(Office);
        var address = visitor.Address();

        await ListAsync("00000000-0000-4000-8000-000000000002,Nguyễn Văn Minh,Phòng Kế hoạch - Tài chính,trưởng phòng");

        (await new TabVisitor(_bot, Stranger).GetAsync(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CalendarLink_OfSomebodyNotListed_IsNotMade()
    {
        var visitor = new TabVisitor(_bot, Stranger);
        await visitor.SignInAsync();
        await visitor.GetAsync("/tab");

        await visitor.LinkAsync(Office);

        visitor.Html.ShouldContain("Danh bạ cơ quan chưa có bạn");
        visitor.Html.ShouldNotContain("id=\"address\"");
    }

    [Fact]
    public async Task CalendarLink_AskedForByAnotherSite_IsNotMade()
    {
        var visitor = new TabVisitor(_bot, Lan);
        await visitor.SignInAsync();
        await visitor.GetAsync("/tab");

        (await visitor.LinkAsync(Office, token: "guessed")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.LinkAsync(Office, site: "cross-site")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task ListAsync(string row) => File.WriteAllTextAsync(Path.Combine(_bot.Bot.DataFolder, "directory.csv"), $"id,name,unit,role\n{row}\n");
}
