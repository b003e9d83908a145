namespace Assistant.EndToEnd.Tests;

/// <summary>A mapping of a YAML file; what is asked for must be there.</summary>
/// <param name="members">Its members.</param>
internal sealed class YamlMap(IDictionary<object, object> members)
{
    public IReadOnlyList<string> Keys => [.. members.Keys.Cast<string>()];

    public YamlMap Map(string key) => new((IDictionary<object, object>)members[key]);

    public string Text(string key) => (string)members[key];

    public IReadOnlyList<string> List(string key) => [.. ((IList<object>)members[key]).Cast<string>()];

    public IReadOnlyList<YamlMap> Maps(string key) => [.. ((IList<object>)members[key]).Select(each => new YamlMap((IDictionary<object, object>)each))];
}
