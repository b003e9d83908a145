using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Assistant.Skills.Directory;

/// <summary>Units in an order. Two lists with the same units in the same order are equal, and so are requests that hold them.</summary>
[JsonConverter(typeof(UnitListJson))]
[CollectionBuilder(typeof(UnitList), nameof(Of))]
public sealed class UnitList : IReadOnlyList<Unit>, IEquatable<UnitList>
{
    private readonly Unit[] _units;

    private UnitList(Unit[] units) => _units = units;

    /// <summary>No unit.</summary>
    public static UnitList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _units.Length;

    /// <inheritdoc/>
    public Unit this[int index] => _units[index];

    /// <summary>A list of units; what is written in brackets becomes one.</summary>
    /// <param name="units">The units in their order.</param>
    public static UnitList Of(ReadOnlySpan<Unit> units) => units.IsEmpty ? Empty : new UnitList(units.ToArray());

    /// <inheritdoc/>
    public bool Equals(UnitList? other) => other is not null && _units.AsSpan().SequenceEqual(other._units);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var unit in _units)
        {
            hash.Add(unit);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<Unit> GetEnumerator() => ((IEnumerable<Unit>)_units).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names, for reading in a log or a failing test.</summary>
    public override string ToString() => string.Join(", ", _units.Select(unit => unit.Name));
}
