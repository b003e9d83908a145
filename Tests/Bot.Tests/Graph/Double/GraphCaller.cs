using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Testing.Graph;

namespace Assistant.Bot.Tests.Graph.Double;

/// <summary>A caller without any cleverness: one request, one answer.</summary>
internal sealed class GraphCaller(GraphDouble graph) : IDisposable
{
    private readonly HttpClient _http = new();

    /// <summary>Calls a path below the endpoint, or a whole address.</summary>
    public async Task<(int Status, JsonObject Body)> CallAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(method, path, body, headers);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject());
    }

    /// <summary>The whole answer.</summary>
    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.StartsWith("http", StringComparison.Ordinal) ? path : graph.Endpoint + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "a-token");
        request.Headers.Add("client-request-id", "0a1b2c3d-0000-0000-0000-000000000001");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _http.SendAsync(request);
    }

    /// <summary>A call that must succeed.</summary>
    public async Task<JsonObject> DoAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        var (status, answer) = await CallAsync(method, path, body, headers);
        status.ShouldBeInRange(200, 299, answer.ToJsonString());
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
