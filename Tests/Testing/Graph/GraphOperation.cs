using System.Text.Json;

namespace Assistant.Testing.Graph;

/// <summary>One path and verb of the description, with the checks that a request to it must pass.</summary>
internal sealed class GraphOperation
{
    private readonly JsonElement _element;
    private readonly SchemaCheck _schemas;
    private readonly string[] _words;
    private readonly List<JsonElement> _parameters;

    /// <summary>Reads an operation.</summary>
    public GraphOperation(string template, string verb, JsonElement element, SchemaCheck schemas)
    {
        Template = template;
        Verb = verb;
        _element = element;
        _schemas = schemas;
        _words = template.Split('/', StringSplitOptions.RemoveEmptyEntries);
        _parameters = element.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Select(schemas.Resolve)] : [];
    }

    /// <summary>The path as the description writes it: <c>/users/{user-id}/events</c>.</summary>
    public string Template { get; }

    /// <summary>The method in small letters.</summary>
    public string Verb { get; }

    /// <summary>How many words of the path are not parameters.</summary>
    public int FixedWords => _words.Count(word => !IsParameter(word));

    /// <summary>Whether a program without a signed-in person may call it at all.</summary>
    public bool IsForPrograms => !_element.TryGetProperty("x-ms-graph-permissions", out var permissions)
        || (permissions.TryGetProperty("application", out var application) && Roles(application).Any());

    /// <summary>Whether one of the roles lets a program call it; an operation without a list of permissions lets everybody.</summary>
    public bool Allows(IReadOnlySet<string> roles) => !_element.TryGetProperty("x-ms-graph-permissions", out var permissions)
        || (permissions.TryGetProperty("application", out var application) && Roles(application).Any(roles.Contains));

    /// <summary>Whether a path is this one; a pair of brackets at the end and the case of letters do not matter.</summary>
    public bool Fits(IReadOnlyList<string> segments)
    {
        if (segments.Count != _words.Length)
            return false;
        for (var at = 0; at < _words.Length; at++)
        {
            if (!IsParameter(_words[at]) && !Bare(_words[at]).Equals(Bare(segments[at]), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    /// <summary>The values in a path by the names of its parameters.</summary>
    public IReadOnlyDictionary<string, string> Values(IReadOnlyList<string> segments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < _words.Length; at++)
        {
            if (IsParameter(_words[at]))
                values[_words[at][1..^1]] = segments[at];
        }

        return values;
    }

    /// <summary>What is wrong with the parameters and headers of a request.</summary>
    public IEnumerable<string> ParameterProblems(IReadOnlyDictionary<string, string> query, Func<string, string?> header)
    {
        var declared = _parameters.Where(each => In(each) == "query").ToDictionary(Name, StringComparer.Ordinal);
        foreach (var (name, value) in query)
        {
            if (!declared.TryGetValue(name, out var parameter))
                yield return $"{name}: unknown query parameter";
            else if (ValueProblem(parameter.GetProperty("schema"), value) is { } problem)
                yield return $"{name}: {problem}";
        }

        foreach (var parameter in _parameters.Where(each => each.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.True))
        {
            if (In(parameter) == "query" && !query.ContainsKey(Name(parameter)))
                yield return $"missing query parameter {Name(parameter)}";
            if (In(parameter) == "header" && header(Name(parameter)) is null)
                yield return $"missing header {Name(parameter)}";
        }
    }

    /// <summary>What is wrong with the body of a request.</summary>
    /// <param name="contentType">The header, empty when there is none.</param>
    /// <param name="body">The body, empty when there is none.</param>
    public IEnumerable<string> BodyProblems(string contentType, string body)
    {
        if (!_element.TryGetProperty("requestBody", out var described) || !described.GetProperty("content").TryGetProperty("application/json", out var content))
            return [];
        if (body.Length == 0)
            return described.TryGetProperty("required", out var required) && required.ValueKind == JsonValueKind.True ? ["$: missing body"] : [];
        if (!contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            return [$"Content-Type is '{contentType}', not application/json"];
        try
        {
            using var parsed = JsonDocument.Parse(body);
            return [.. _schemas.Problems(content.GetProperty("schema"), parsed.RootElement)];
        }
        catch (JsonException)
        {
            return ["$: not JSON"];
        }
    }

    private static bool IsParameter(string word) => word.StartsWith('{') && word.EndsWith('}');

    private static string Bare(string word) => word.EndsWith("()", StringComparison.Ordinal) ? word[..^2] : word;

    private static string Name(JsonElement parameter) => parameter.GetProperty("name").GetString()!;

    private static string In(JsonElement parameter) => parameter.GetProperty("in").GetString()!;

    private static IEnumerable<string> Roles(JsonElement application) => application.GetProperty("least").EnumerateArray()
        .Concat(application.GetProperty("other").EnumerateArray()).Select(role => role.GetString()!);

    private static string? ValueProblem(JsonElement schema, string value)
    {
        var type = schema.TryGetProperty("type", out var told) && told.ValueKind == JsonValueKind.String ? told.GetString() : "string";
        if (type == "integer")
        {
            if (!long.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number))
                return "expected integer";
            return schema.TryGetProperty("minimum", out var minimum) && number < minimum.GetInt64() ? $"below {minimum}" : null;
        }

        if (type == "boolean")
            return value is "true" or "false" ? null : "expected boolean";
        return schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(each => each.GetString() == value) ? $"'{value}' is not one of {allowed}" : null;
    }
}
