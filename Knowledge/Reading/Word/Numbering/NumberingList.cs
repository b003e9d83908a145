namespace Assistant.Knowledge.Reading.Word.Numbering;

/// <summary>One numbering that paragraphs can refer to.</summary>
/// <param name="Counting">What it shares its counters with: the abstract numbering.</param>
/// <param name="Levels">Its levels by rank, from 0.</param>
/// <param name="Starts">The numbers that its levels begin anew with when it is first used, by rank.</param>
internal sealed record NumberingList(string Counting, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> Starts)
{
    /// <summary>The rank of the level that belongs to a style; null where none does.</summary>
    public int? RankOf(string style) => Levels.Where(level => level.Value.Style == style).Select(level => (int?)level.Key).FirstOrDefault();
}
