namespace Assistant.Knowledge.Outline.Tables;

/// <summary>What a column of an assignment table holds.</summary>
internal enum TableColumn
{
    /// <summary>Stt</summary>
    Number,

    /// <summary>Nội dung, nhiệm vụ</summary>
    Content,

    /// <summary>Đơn vị chủ trì</summary>
    Lead,

    /// <summary>Đơn vị phối hợp</summary>
    Coordination,

    /// <summary>Cơ quan chủ trì, phối hợp: both kinds of units in one cell</summary>
    Doers,

    /// <summary>Thời gian, tiến độ</summary>
    Time,

    /// <summary>Thời gian bắt đầu</summary>
    Start,

    /// <summary>Thời hạn, ngày hoàn thành: a last day</summary>
    Deadline,

    /// <summary>Sản phẩm, kết quả</summary>
    Product,

    /// <summary>Anything else: ghi chú, kinh phí</summary>
    Other,
}
