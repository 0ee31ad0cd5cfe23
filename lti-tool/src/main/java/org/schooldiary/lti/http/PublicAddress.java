package org.schooldiary.lti.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which network addresses belong to the public internet (IANA special-purpose registries, RFC 6890). */
final class PublicAddress {

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0/8"),
            Block.of("10.0.0.0/8"),
            Block.of("100.64.0.0/10"),
            Block.of("127.0.0.0/8"),
            Block.of("169.254.0.0/16"),
            Block.of("172.16.0.0/12"),
            Block.of("192.0.0.0/24"),
            Block.of("192.0.2.0/24"),
            Block.of("192.88.99.0/24"),
            Block.of("192.168.0.0/16"),
            Block.of("198.18.0.0/15"),
            Block.of("198.51.100.0/24"),
            Block.of("203.0.113.0/24"),
            Block.of("224.0.0.0/3"));

    /** The part of IPv6 that is given out for the public internet. */
    private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

    /** Of that part: protocol assignments with Teredo, documentation, 6to4. They hide an IPv4 address, or lead nowhere. */
    private static final List<Block> SPECIAL_IPV6 =
            List.of(Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("2002::/16"), Block.of("3fff::/20"));

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL.stream().noneMatch(block -> block.holds(address));
        }
        return GLOBAL_IPV6.holds(address) && SPECIAL_IPV6.stream().noneMatch(block -> block.holds(address));
    }

    private record Block(byte[] start, int length) {

        static Block of(String notation) {
            var parts = notation.split("/");
            try {
                // A numeric address: nothing is looked up.
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(notation, impossible);
            }
        }

        boolean holds(InetAddress address) {
            var bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < length; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
