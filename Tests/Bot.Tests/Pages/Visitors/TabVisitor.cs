using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Assistant.Bot.Tests.Identity;

namespace Assistant.Bot.Tests.Pages.Visitors;

/// <summary>A person in Teams who looks at the tab of a bot with an identity; keeps the cookie, which no client keeps for plain http.</summary>
internal sealed partial class TabVisitor(IdentifiedBot bot, string personId)
{
    /// <summary>Teams on the web.</summary>
    public const string Teams = "5e3ce6c0-2b1f-4285-8d4b-75ee78787346";

    public string? Cookie { get; private set; }

    public HttpResponseHeaders Headers { get; private set; } = null!;

    public string Html { get; private set; } = "";

    /// <summary>The claims of the token by which Teams vouches for the person.</summary>
    public JsonObject Claims()
    {
        var claims = bot.EntraClaims();
        claims["azp"] = Teams;
        claims["oid"] = personId;
        claims["name"] = "Trần Thị Lan";
        claims["scp"] = "access_as_user";
        return claims;
    }

    public async Task<HttpStatusCode> SignInAsync(JsonObject? claims = null, string? site = "same-origin", string key = "k1")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/tab/sign-in", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bot.Issuer.Token(claims ?? Claims(), key));
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        using var response = await bot.Bot.Http.SendAsync(request);
        Headers = response.Headers;
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
            Cookie = set.Single().Split(';')[0];
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        return await SendAsync(request);
    }

    public async Task<HttpStatusCode> LinkAsync(string unit, string deed = "make", string? token = null, string site = "same-origin")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/tab/calendar", UriKind.Relative));
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["unit"] = unit, ["do"] = deed, ["token"] = token ?? FormToken().Match(Html).Groups[1].Value });
        request.Headers.Add("Sec-Fetch-Site", site);
        return await SendAsync(request);
    }

    /// <summary>The path of the address that the page shows.</summary>
    public string Address() => new Uri(AddressInput().Match(Html).Groups[1].Value).PathAndQuery;

    private async Task<HttpStatusCode> SendAsync(HttpRequestMessage request)
    {
        if (Cookie is not null)
            request.Headers.Add("Cookie", Cookie);
        using var response = await bot.Bot.Http.SendAsync(request);
        (Headers, Html) = (response.Headers, await response.Content.ReadAsStringAsync());
        return response.StatusCode;
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("id=\"address\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex AddressInput();
}
