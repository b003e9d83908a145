using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Tests.Pages;

/// <summary>A browser at the local page: it keeps its cookies, and knows what stands in the page that it loaded last.</summary>
internal sealed partial class LocalPage : IDisposable
{
    private readonly HttpClient _http;

    /// <summary>A browser that has loaded nothing yet.</summary>
    public LocalPage(RunningBot bot) => _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = bot.Http.BaseAddress };

    public string Html { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public HttpResponseHeaders Headers { get; private set; } = null!;

    public string Token => TokenInput().Match(Html).Groups[1].Value;

    public async Task<LocalPage> LoadAsync(string address = "/")
    {
        using var response = await _http.GetAsync(new Uri(address, UriKind.Relative));
        await KeepAsync(response);
        return this;
    }

    public async Task SayAsync(string text, string? token = null, string lang = "vi", string unit = "")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = text, ["token"] = token ?? Token, ["lang"] = lang, ["unit"] = unit });
        using var response = await _http.PostAsync(new Uri("/say", UriKind.Relative), form);
        await KeepAsync(response);
    }

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string address, object? body = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/v3/directline" + address, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return await _http.SendAsync(request);
    }

    public async Task<JsonElement> ReadAsync(HttpMethod method, string address, object? body = null)
    {
        using var response = await CallAsync(method, address, body);
        response.IsSuccessStatusCode.ShouldBeTrue($"{method} {address}: {response.StatusCode}");
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    public void Dispose() => _http.Dispose();

    private async Task KeepAsync(HttpResponseMessage response)
    {
        Html = await response.Content.ReadAsStringAsync();
        (Status, Headers) = (response.StatusCode, response.Headers);
    }

    [GeneratedRegex("name=\"token\" value=\"([0-9a-f]+)\"")]
    private static partial Regex TokenInput();
}
