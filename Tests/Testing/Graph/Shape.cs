using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>Gives things the form that the query asks for: chosen members, expanded members, pages.</summary>
internal static class Shape
{
    /// <summary>Copies a thing with the members that were chosen; its id and notes about it always come along.</summary>
    public static JsonObject Select(JsonObject thing, string? select)
    {
        var copy = thing.DeepClone().AsObject();
        if (select is null)
            return copy;
        var chosen = select.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in copy.Select(member => member.Key).Where(name => name != "id" && !name.Contains('@', StringComparison.Ordinal) && !chosen.Contains(name)).ToList())
            copy.Remove(name);
        return copy;
    }

    /// <summary>Whether a member is to be expanded, and what is chosen of it (null for all).</summary>
    public static (bool Expanded, string? Select) Expansion(GraphCall call, string name)
    {
        var match = Regex.Match(call.Option("$expand") ?? "", $@"(?:^|,)\s*{name}\s*(?:\(([^)]*)\))?\s*(?:,|$)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
        if (!match.Success)
            return (false, null);
        var select = match.Groups[1].Value.Split(';', StringSplitOptions.TrimEntries).Select(each => each.TrimStart('$'))
            .FirstOrDefault(each => each.StartsWith("select=", StringComparison.OrdinalIgnoreCase));
        return (true, select?["select=".Length..]);
    }

    /// <summary>One page of things, with an opaque absolute address of the next.</summary>
    public static GraphAnswer Page(GraphCall call, IReadOnlyList<JsonObject> things, int pageSize)
    {
        var size = int.TryParse(call.Option("$top"), CultureInfo.InvariantCulture, out var top) ? Math.Min(top, pageSize) : pageSize;
        var from = call.Option("$skiptoken") is { } token ? Offset(token) : int.TryParse(call.Option("$skip"), CultureInfo.InvariantCulture, out var skip) ? skip : 0;
        var page = new JsonObject();
        if (call.Option("$count") == "true")
            page["@odata.count"] = things.Count;
        page["value"] = new JsonArray([.. things.Skip(from).Take(size)]);
        if (from + size < things.Count)
            page["@odata.nextLink"] = Link(call, "$skiptoken", Opaque($"{from + size}"));
        return GraphAnswer.Ok(page);
    }

    /// <summary>The address of this call with another parameter.</summary>
    public static string Link(GraphCall call, string parameter, string value) => call.Address + "?" + string.Join('&', call.Query
        .Where(each => each.Key is not ("$skiptoken" or "$skip" or "token")).Append(new(parameter, value))
        .Select(each => $"{Uri.EscapeDataString(each.Key)}={Uri.EscapeDataString(each.Value)}"));

    /// <summary>A token that nobody should read.</summary>
    public static string Opaque(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Replace('+', '-').Replace('/', '_');

    /// <summary>What <see cref="Opaque"/> was made from; null when the token is none of ours.</summary>
    public static string? Reveal(string token)
    {
        var buffer = new byte[token.Length];
        return Convert.TryFromBase64String(token.Replace('-', '+').Replace('_', '/'), buffer, out var length) ? Encoding.UTF8.GetString(buffer, 0, length) : null;
    }

    private static int Offset(string token) => int.TryParse(Reveal(token), CultureInfo.InvariantCulture, out var from) ? from : throw GraphRefusal.Wrong("Invalid $skiptoken.");
}
