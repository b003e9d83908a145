using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.Testing.Graph;

/// <summary>Judges JSON by the schemas of one document: the keywords of JSON Schema 2020-12 that the description of Graph uses.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>What a reference points to; the element itself when it is none.</summary>
    public JsonElement Resolve(JsonElement element)
    {
        while (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("$ref", out var reference))
        {
            element = document;
            foreach (var key in reference.GetString()![2..].Split('/'))
                element = element.GetProperty(key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return element;
    }

    /// <summary>Every fault of a value, each with the place of it: <c>$.columns[0].txt: unknown property</c>.</summary>
    public IEnumerable<string> Problems(JsonElement schema, JsonElement value, string at = "$")
    {
        schema = Resolve(schema);
        if (schema.ValueKind == JsonValueKind.False)
            return [$"{at}: not allowed"];
        if (schema.ValueKind != JsonValueKind.Object)
            return [];
        if (schema.TryGetProperty("type", out var type) && !IsOneOf(type, value))
            return [$"{at}: expected {type}"];
        return [.. CombinedProblems(schema, value, at), .. value.ValueKind switch
        {
            JsonValueKind.String => TextProblems(schema, value, at),
            JsonValueKind.Number => NumberProblems(schema, value, at),
            JsonValueKind.Array => ArrayProblems(schema, value, at),
            JsonValueKind.Object => ObjectProblems(schema, value, at),
            _ => [],
        }];
    }

    private static bool IsOneOf(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(each => Is(each.GetString()!, value)) : Is(type.GetString()!, value);

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => true,
    };

    private IEnumerable<string> CombinedProblems(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("allOf", out var all))
        {
            foreach (var problem in all.EnumerateArray().SelectMany(each => Problems(each, value, at)))
                yield return problem;
        }

        if (!schema.TryGetProperty("anyOf", out var any))
            yield break;
        var tried = any.EnumerateArray().Select(each => Problems(each, value, at).ToList()).ToList();
        if (tried.TrueForAll(problems => problems.Count > 0))
            yield return string.Join(" | ", tried.Select(problems => problems[0]));
    }

    private static IEnumerable<string> TextProblems(JsonElement schema, JsonElement value, string at)
    {
        var text = value.GetString()!;
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.String && each.GetString() == text))
            yield return $"{at}: '{text}' is not one of {allowed}";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(5)))
            yield return $"{at}: does not match {pattern}";
        if (schema.TryGetProperty("minLength", out var least) && text.Length < least.GetInt32())
            yield return $"{at}: too short";
    }

    private static IEnumerable<string> NumberProblems(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("minimum", out var minimum) && value.GetDouble() < minimum.GetDouble())
            yield return $"{at}: below {minimum}";
        if (schema.TryGetProperty("maximum", out var maximum) && value.GetDouble() > maximum.GetDouble())
            yield return $"{at}: above {maximum}";
    }

    private IEnumerable<string> ArrayProblems(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("minItems", out var least) && value.GetArrayLength() < least.GetInt32())
            yield return $"{at}: fewer than {least} items";
        if (schema.TryGetProperty("maxItems", out var most) && value.GetArrayLength() > most.GetInt32())
            yield return $"{at}: more than {most} items";
        if (!schema.TryGetProperty("items", out var items))
            yield break;
        foreach (var problem in value.EnumerateArray().SelectMany((each, index) => Problems(items, each, $"{at}[{index}]")))
            yield return problem;
    }

    private IEnumerable<string> ObjectProblems(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{at}: missing {name}";
        }

        if (schema.TryGetProperty("dependentRequired", out var dependent))
        {
            foreach (var rule in dependent.EnumerateObject().Where(rule => value.TryGetProperty(rule.Name, out _)))
            {
                foreach (var name in rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                    yield return $"{at}: {rule.Name} needs {name}";
            }
        }

        foreach (var problem in value.EnumerateObject().SelectMany(member => MemberProblems(schema, member, $"{at}.{member.Name}")))
            yield return problem;
    }

    private List<string> MemberProblems(JsonElement schema, JsonProperty member, string at)
    {
        var problems = new List<string>();
        var known = false;
        if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var described))
        {
            known = true;
            problems.AddRange(Problems(described, member.Value, at));
        }

        if (schema.TryGetProperty("patternProperties", out var patterns))
        {
            foreach (var pattern in patterns.EnumerateObject().Where(pattern => Regex.IsMatch(member.Name, pattern.Name, RegexOptions.None, TimeSpan.FromSeconds(5))))
            {
                known = true;
                problems.AddRange(Problems(pattern.Value, member.Value, at));
            }
        }

        if (known || !schema.TryGetProperty("additionalProperties", out var others))
            return problems;
        if (others.ValueKind == JsonValueKind.False || IsEvent(schema))
            problems.Add($"{at}: unknown property");
        else
            problems.AddRange(Problems(others, member.Value, at));
        return problems;
    }

    // Events are described as open because extensions may add to them; the service itself refuses a misspelt name.
    private static bool IsEvent(JsonElement schema) => schema.TryGetProperty("title", out var title) && title.GetString() == "event";
}
