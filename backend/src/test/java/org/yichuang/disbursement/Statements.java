package org.yichuang.disbursement;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.yichuang.fund.Funds;
import org.yichuang.house.People.Person;

/** A bank's list as its counter prints it. */
public final class Statements {
    private final StringBuilder text = new StringBuilder("上虞农商银行账户明细,,,,,,\n交易流水号,交易日期,借方发生额,贷方发生额,对方户名,对方账号,摘要\n");

    public Statements out(String serial, LocalDate day, String yuan, String payee, String remark) {
        text.append(serial).append(',').append(day).append(",\"").append(yuan).append("\",,").append(payee).append(",6230910123456789,").append(remark).append('\n');
        return this;
    }

    public Statements in(String serial, LocalDate day, String yuan, String payer) {
        text.append(serial).append(',').append(day).append(",,\"").append(yuan).append("\",").append(payer).append(",6230910123456789,退款\n");
        return this;
    }

    public byte[] inUtf8() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] inGbk() {
        return text.toString().getBytes(Charset.forName("GB18030"));
    }

    public static Response send(Person clerk, Funds.Pool pool, byte[] file) {
        return clerk.asks().contentType("application/octet-stream").header("Idempotency-Key", Funds.key()).body(file)
                .post("/api/v1/bank-statements?poolId=" + pool.id());
    }
}
