namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>Where a word may stand in phrases, found from the node before it.</summary>
internal sealed class CellHits
{
    private readonly Dictionary<int, List<CellHit>>[] _after = [[], [], [], []];

    /// <summary>Adds a hit.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="before">The nodes from which it is reached with 0, 1, 2 and 3 words lost; those that exist.</param>
    public void Add(CellHit hit, IReadOnlyList<int> before)
    {
        for (var skipped = 0; skipped < before.Count; skipped++)
        {
            if (!_after[skipped].TryGetValue(before[skipped], out var hits))
            {
                hits = [];
                _after[skipped].Add(before[skipped], hits);
            }

            hits.Add(hit);
        }
    }

    /// <summary>The hits that follow a node after words were lost; null where there are none.</summary>
    public List<CellHit>? After(int node, int skipped) => _after[skipped].GetValueOrDefault(node);
}
