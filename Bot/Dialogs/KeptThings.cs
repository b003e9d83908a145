using System.Collections;
using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>
/// The rows of an answer as a conversation keeps them in mind: no more of them, and no longer titles, than a row of the database should hold. How they are
/// written there is kept with them, for the same answer is given to many.
/// </summary>
internal sealed class KeptThings : IReadOnlyList<RecalledThing>
{
    /// <summary>Rows beyond these cannot be pointed at: a row of the database stays below about 60,000 letters.</summary>
    private const int MostThings = 200;

    private const int LongestTitle = 120;

    private readonly RecalledThing[] _things;
    private byte[]? _written;

    private KeptThings(RecalledThing[] things, int rows) => (_things, Rows) = (things, rows);

    /// <summary>How many rows there were, also those that are not kept.</summary>
    public int Rows { get; }

    /// <inheritdoc/>
    public int Count => _things.Length;

    /// <inheritdoc/>
    public RecalledThing this[int index] => _things[index];

    /// <summary>What is kept of rows; rows that are kept already are kept as they are.</summary>
    public static KeptThings Of(IReadOnlyList<RecalledThing> things) => things as KeptThings
        ?? new([.. things.Take(MostThings).Select(thing => thing.Title.Length <= LongestTitle ? thing : thing with { Title = thing.Title[..LongestTitle] })], things.Count);

    /// <summary>Rows that were stored before, with how they stood there.</summary>
    public static KeptThings Read(IReadOnlyList<RecalledThing> things, byte[] written) => new([.. things], things.Count) { _written = written };

    /// <summary>The rows as they are stored; written at the first call.</summary>
    public ReadOnlySpan<byte> Written(Func<RecalledThing[], byte[]> write) => _written ??= write(_things);

    /// <inheritdoc/>
    public IEnumerator<RecalledThing> GetEnumerator() => ((IEnumerable<RecalledThing>)_things).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
