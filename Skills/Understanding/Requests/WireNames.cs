namespace Assistant.Skills.Understanding.Requests;

/// <summary>The values of an enumeration under the names that the contract gives them.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WireNames<T>
    where T : struct, Enum
{
    private readonly (T Value, string Name)[] _pairs;

    /// <summary>Names the values; each has one.</summary>
    internal WireNames(params (T Value, string Name)[] pairs) => _pairs = pairs;

    /// <summary>Every name, in the order of the contract.</summary>
    public IReadOnlyList<string> All => [.. _pairs.Select(pair => pair.Name)];

    /// <summary>The name of a value; null for null.</summary>
    public string? Of(T? value) => value is { } known ? _pairs.First(pair => pair.Value.Equals(known)).Name : null;

    /// <summary>The value of a name, in any case; null where nothing is called so.</summary>
    public T? Find(string name)
    {
        foreach (var pair in _pairs)
        {
            if (string.Equals(pair.Name, name, StringComparison.OrdinalIgnoreCase))
                return pair.Value;
        }

        return null;
    }
}
